package cymru.pythefnos.embedded.seeing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the one system to every class that asks for it; it is stopped at the end of the run. */
final class Seen implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SeenSystem.class;
    }

    @Override
    public SeenSystem resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Seen.class))
                .computeIfAbsent(SeenSystem.class, type -> start(), SeenSystem.class);
    }

    private static SeenSystem start() {
        try {
            return new SeenSystem();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
