package cymru.pythefnos.chassis.mongo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/** Unless {@code pythefnos.store.enabled=false}: a service with neither MongoDB nor Kafka, such as the portal. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnBooleanProperty(name = "pythefnos.store.enabled", matchIfMissing = true)
public @interface ConditionalOnStore {}
