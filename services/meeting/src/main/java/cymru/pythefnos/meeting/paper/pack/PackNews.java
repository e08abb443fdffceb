package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.Rendition;
import cymru.pythefnos.meeting.paper.RenditionId;
import cymru.pythefnos.meeting.paper.RenditionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is new to a reader who was sent some renditions before.
 *
 * @param added papers of which they have nothing
 * @param replaced papers that they have in a version that is not current
 * @param withdrawn papers that they have and that are withdrawn
 */
record PackNews(List<Paper> added, List<Paper> replaced, List<Paper> withdrawn) {
    PackNews {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        withdrawn = List.copyOf(withdrawn);
    }

    boolean nothing() {
        return added.isEmpty() && replaced.isEmpty() && withdrawn.isEmpty();
    }

    /**
     * Compares what a reader has with what there is.
     *
     * @param papers all of the meeting that were ever announced, withdrawn ones too
     * @param key the format and language of the pack
     * @param had the renditions that its reader was sent, in whatever format and language
     */
    static PackNews of(List<Paper> papers, RenditionKey key, Set<RenditionId> had) {
        PackNews news = new PackNews(List.of(), List.of(), List.of());
        for (Paper paper : papers) {
            boolean known = paper.kept().anyMatch(each -> had.contains(each.id()));
            if (paper.withdrawn()) {
                news = known ? news.withdrawing(paper) : news;
            } else if (!known) {
                news = news.adding(paper);
            } else if (!isCurrent(paper, key, had)) {
                news = news.replacing(paper);
            }
        }
        return news;
    }

    /** Of the pack's own form, if they were sent that; whoever reads another form by now has the paper all the same. */
    private static boolean isCurrent(Paper paper, RenditionKey key, Set<RenditionId> had) {
        List<Rendition> theirs =
                paper.kept().filter(each -> had.contains(each.id())).toList();
        List<Rendition> ofKey =
                theirs.stream().filter(each -> each.key().equals(key)).toList();
        List<Rendition> asked = ofKey.isEmpty() ? theirs : ofKey;
        return asked.stream().anyMatch(paper.renditions()::contains);
    }

    private PackNews adding(Paper paper) {
        return new PackNews(with(added, paper), replaced, withdrawn);
    }

    private PackNews replacing(Paper paper) {
        return new PackNews(added, with(replaced, paper), withdrawn);
    }

    private PackNews withdrawing(Paper paper) {
        return new PackNews(added, replaced, with(withdrawn, paper));
    }

    private static List<Paper> with(List<Paper> papers, Paper one) {
        List<Paper> all = new ArrayList<>(papers);
        all.add(one);
        return all;
    }
}
