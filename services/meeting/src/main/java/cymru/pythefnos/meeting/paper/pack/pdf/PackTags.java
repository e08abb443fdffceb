package cymru.pythefnos.meeting.paper.pack.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The tags of a pack, in the order in which they are read out. Its first-level headings are its title and its papers' names. */
final class PackTags {
    private final PDDocument pack;
    private final List<COSDictionary> headings = new ArrayList<>();

    PackTags(PDDocument pack) {
        this.pack = pack;
        for (COSDictionary element : all()) {
            if ("H1".equals(element.getNameAsString(COSName.S))) {
                headings.add(element);
            }
        }
    }

    /** Adds an author's pages at the end, and their tags behind the name of their paper. */
    void append(PDDocument author, int chapter) throws IOException {
        Set<COSDictionary> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(all());
        new PDFMergerUtility().appendDocument(pack, author);
        List<COSDictionary> added = new ArrayList<>();
        for (COSDictionary top : kids(root())) {
            detach(root(), top, before, added);
        }
        COSDictionary name = headings.get(chapter + 1);
        COSDictionary next = chapter + 2 < headings.size() ? headings.get(chapter + 2) : null;
        insert(added, next == null ? name : next, next);
    }

    /** Takes the author's elements out of where they were added; those that hold older ones are left. */
    private static void detach(
            COSDictionary parent, COSDictionary element, Set<COSDictionary> before, List<COSDictionary> added) {
        if (before.contains(element)) {
            return;
        }
        List<COSDictionary> kids = kids(element);
        if (kids.stream().anyMatch(before::contains)) {
            kids.forEach(kid -> detach(element, kid, before, added));
        } else {
            array(parent).removeObject(element);
            added.add(element);
        }
    }

    private static void insert(List<COSDictionary> added, COSDictionary sibling, @Nullable COSDictionary before) {
        COSDictionary parent = sibling.getCOSDictionary(COSName.P);
        COSArray kids = array(parent);
        int at = kids.size();
        for (int i = 0; i < kids.size() && before != null; i++) {
            if (kids.getObject(i) == before) {
                at = i;
            }
        }
        for (COSDictionary element : added.reversed()) {
            element.setItem(COSName.P, parent);
            kids.add(at, element);
        }
    }

    /** Leaves out what stood on pages that are no more. */
    void forget(Set<COSDictionary> pages) {
        for (COSDictionary parent : all()) {
            for (COSDictionary kid : kids(parent)) {
                if (pages.contains(kid.getCOSDictionary(COSName.PG))) {
                    array(parent).removeObject(kid);
                }
            }
        }
    }

    private COSDictionary root() {
        return pack.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    /** All elements, each before what it holds. */
    private List<COSDictionary> all() {
        List<COSDictionary> found = new ArrayList<>();
        collect(root(), found);
        return found;
    }

    private static void collect(COSDictionary element, List<COSDictionary> found) {
        for (COSDictionary kid : kids(element)) {
            found.add(kid);
            collect(kid, found);
        }
    }

    /** The elements in an element, without what they hold themselves. */
    private static List<COSDictionary> kids(COSDictionary element) {
        List<COSDictionary> kids = new ArrayList<>();
        COSBase content = element.getDictionaryObject(COSName.K);
        COSArray all = content instanceof COSArray array ? array : new COSArray();
        if (content instanceof COSDictionary one) {
            all.add(one);
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                kids.add(kid);
            }
        }
        return kids;
    }

    /** What an element holds, from now on as a list. */
    private static COSArray array(COSDictionary element) {
        COSBase content = element.getDictionaryObject(COSName.K);
        if (content instanceof COSArray array) {
            return array;
        }
        COSArray array = new COSArray();
        if (content != null) {
            array.add(content);
        }
        element.setItem(COSName.K, array);
        return array;
    }
}
