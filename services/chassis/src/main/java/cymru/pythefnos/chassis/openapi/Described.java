package cymru.pythefnos.chassis.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What can't be read off an operation's signature, for the description of the API. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Described {
    /** Whether it asks for no token. */
    boolean open() default false;

    /** Statuses of success; none: as the conventions have it. */
    int[] success() default {};

    /** Further statuses of a refusal. */
    int[] refuses() default {};

    /** Media types of a binary answer; none: JSON. */
    String[] answers() default {};

    /** Media types of a body that is read as it comes; none: JSON, or no body. */
    String[] takes() default {};

    /** The type that a body of JSON is merged into. */
    Class<?> merges() default Void.class;

    /** Parameters that it refuses to go without, though the signature gives them a default. */
    String[] requires() default {};
}
