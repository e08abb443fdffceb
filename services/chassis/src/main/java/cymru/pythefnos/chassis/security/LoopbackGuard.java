package cymru.pythefnos.chassis.security;

import cymru.pythefnos.chassis.settings.StartRefused;
import java.net.InetAddress;
import org.springframework.boot.web.server.AbstractConfigurableWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * Tokens and personal data don't cross a network unencrypted: without TLS, here or in a proxy before us, the port stays
 * on this machine.
 */
final class LoopbackGuard implements WebServerFactoryCustomizer<AbstractConfigurableWebServerFactory>, Ordered {
    private final boolean behindTls;

    LoopbackGuard(boolean behindTls) {
        this.behindTls = behindTls;
    }

    @Override
    public void customize(AbstractConfigurableWebServerFactory factory) {
        if (behindTls || Ssl.isEnabled(factory.getSsl())) {
            return;
        }
        InetAddress address = factory.getAddress();
        if (address == null) {
            factory.setAddress(InetAddress.getLoopbackAddress());
        } else if (!address.isLoopbackAddress()) {
            throw StartRefused.because("unencrypted-port", "server.address");
        }
    }

    /** After Boot's own, which sets the address from the properties. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
