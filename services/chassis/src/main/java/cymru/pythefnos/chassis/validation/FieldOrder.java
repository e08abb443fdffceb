package cymru.pythefnos.chassis.validation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The order in which a record declares what a path such as {@code late.agreedBy} or {@code attendees[2].name} names. */
record FieldOrder(Class<?> root) implements Comparator<String> {
    private static final Pattern STEP = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?");

    @Override
    public int compare(String one, String other) {
        int order = Arrays.compare(
                places(one).stream().mapToInt(Integer::intValue).toArray(),
                places(other).stream().mapToInt(Integer::intValue).toArray());
        return order != 0 ? order : one.compareTo(other);
    }

    private List<Integer> places(String path) {
        List<Integer> places = new ArrayList<>();
        Class<?> type = root;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            RecordComponent component = component(type, step.group(1), places);
            if (component == null) {
                return places;
            }
            if (step.group(2) != null) {
                places.add(Integer.parseInt(step.group(2)));
            }
            type = type(component.getGenericType());
        }
        return places;
    }

    private static @Nullable RecordComponent component(Class<?> type, String name, List<Integer> places) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(name)) {
                places.add(i);
                return components[i];
            }
        }
        return null;
    }

    /** Of a list, the type of its elements. */
    private static Class<?> type(Type declared) {
        Type type = declared instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : declared;
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
