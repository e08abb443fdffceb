package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.data.DataFolder;
import java.util.Properties;

/** Addresses, and the officer client while its file is there, as a file that a shell can read; only its owner can. */
record EnvironmentFile(DataFolder folder, PortPlan ports) {
    private static final String NAME = "pythefnos.env";

    Addresses write() {
        Addresses addresses = new Addresses(
                PortPlan.uri(ports.portal()),
                PortPlan.uri(ports.meeting()),
                PortPlan.uri(ports.representative()),
                PortPlan.uri(ports.desk()),
                folder.path(NAME));
        String officer = Credentials.of(folder, "officer-client.properties")
                .map(EnvironmentFile::lines)
                .orElse("");
        folder.write(NAME, lines(addresses) + officer);
        return addresses;
    }

    private static String lines(Addresses at) {
        return """
                PORTAL=%s
                MEETING=%s
                REPRESENTATIVE=%s
                MAIL=%s
                """.formatted(at.portal(), at.meeting(), at.representative(), at.desk());
    }

    private static String lines(Properties officer) {
        return """
                CLIENT_ID=%s
                CLIENT_SECRET=%s
                """.formatted(officer.getProperty("client-id"), officer.getProperty("client-secret"));
    }
}
