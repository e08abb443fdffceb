package cymru.pythefnos.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cymru.pythefnos.chassis.settings.StartFailure;
import cymru.pythefnos.chassis.start.StartFailures;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Without TLS the port stays on this machine. */
class LoopbackTest {

    @Test
    void withoutTlsOnlyThisMachineIsServed() {
        assertThat(addressWith()).isEqualTo(InetAddress.getLoopbackAddress());
    }

    @Test
    void anAddressThatOthersReachRefusesToStart() {
        Throwable refused = catchThrowable(() -> addressWith("server.address=0.0.0.0"));

        assertThat(StartFailures.in(refused).map(StartFailure::key)).contains("unencrypted-port");
    }

    @Test
    void behindATlsProxyAnyAddressWillDo() {
        assertThat(addressWith("server.address=0.0.0.0", "pythefnos.behind-tls=true")
                        .isAnyLocalAddress())
                .isTrue();
    }

    private static InetAddress addressWith(String... properties) {
        List<String> all = new ArrayList<>(List.of(properties));
        all.addAll(List.of(Trial.PROPERTIES_WITHOUT_STORE, "server.port=0"));
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Trial.class)
                .web(WebApplicationType.SERVLET)
                .properties(all.toArray(String[]::new))
                .run()) {
            TomcatWebServer server = (TomcatWebServer) ((ServletWebServerApplicationContext) context).getWebServer();
            return (InetAddress) server.getTomcat().getConnector().getProperty("address");
        }
    }
}
