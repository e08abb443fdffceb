package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.chassis.timer.Timer;
import cymru.pythefnos.chassis.timer.TimerHandler;
import cymru.pythefnos.chassis.timer.TimerSource;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.paper.Making;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.RenditionId;
import java.util.stream.Stream;

/**
 * Has renditions made as soon as may be. What is to be made stands in the paper itself, in the write that took the
 * upload; a timer only says that it is time, and is set anew if it is missing.
 */
public final class MakingTimers implements TimerHandler, TimerSource {
    private static final String TYPE = "make-renditions";

    private final MakingRenditions making;
    private final Papers papers;

    public MakingTimers(MakingRenditions making, Papers papers) {
        this.making = making;
        this.papers = papers;
    }

    static Timer of(Paper paper, Making making) {
        return new Timer(TYPE, paper.id() + ":" + making.original(), 1, making.since());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void fire(Timer timer) {
        String[] ids = timer.subject().split(":", 2);
        making.make(new PaperId(ids[0]), new RenditionId(ids[1]));
    }

    @Override
    public Stream<Timer> expected() {
        return papers.beingMade().stream()
                .flatMap(paper -> paper.making().stream().map(each -> of(paper, each)));
    }
}
