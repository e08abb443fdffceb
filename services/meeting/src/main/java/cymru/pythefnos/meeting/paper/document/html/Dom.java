package cymru.pythefnos.meeting.paper.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads elements by their local names: prefixes and the years in namespaces differ from writer to writer. */
public final class Dom {

    private Dom() {}

    public static String name(Element element) {
        return element.getLocalName();
    }

    public static List<Element> children(@Nullable Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node at = parent == null ? null : parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    public static List<Element> children(@Nullable Element parent, String name) {
        return children(parent).stream().filter(each -> name(each).equals(name)).toList();
    }

    /** The first child of that name; null if there is none, or no parent. */
    public static @Nullable Element child(@Nullable Element parent, String name) {
        for (Node at = parent == null ? null : parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element && name(element).equals(name)) {
                return element;
            }
        }
        return null;
    }

    /** The element at the end of a path of names; null if there is none. */
    public static @Nullable Element path(@Nullable Element from, String... names) {
        Element at = from;
        for (String name : names) {
            at = child(at, name);
        }
        return at;
    }

    /** An attribute by its local name; null if it is not there. */
    public static @Nullable String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return null;
        }
        var all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            if (name.equals(all.item(i).getLocalName())) {
                return all.item(i).getNodeValue();
            }
        }
        return null;
    }

    public static String attribute(@Nullable Element element, String name, String otherwise) {
        String value = attribute(element, name);
        return value == null ? otherwise : value;
    }

    /** A number in an attribute; what is no number counts as not there. */
    public static int number(@Nullable Element element, String name, int otherwise) {
        String value = attribute(element, name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    /** All elements of that name below, in order. */
    public static List<Element> all(@Nullable Element root, String name) {
        List<Element> found = new ArrayList<>();
        if (root != null) {
            var list = root.getElementsByTagNameNS("*", name);
            for (int i = 0; i < list.getLength(); i++) {
                found.add((Element) list.item(i));
            }
        }
        return found;
    }
}
