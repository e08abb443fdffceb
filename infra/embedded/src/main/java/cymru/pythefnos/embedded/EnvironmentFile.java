package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.data.DataFolder;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** Addresses and the officer client as a file that a shell can read; only its owner can. */
record EnvironmentFile(DataFolder folder, PortPlan ports) {
    private static final String OFFICER = "officer-client.properties";

    Addresses write() {
        Path file = folder.path("pythefnos.env");
        Properties officer = read(folder.identity().resolve(OFFICER));
        String text = """
                PORTAL=%s
                MEETING=%s
                REPRESENTATIVE=%s
                MAIL=%s
                CLIENT_ID=%s
                CLIENT_SECRET=%s
                """.formatted(
                        PortPlan.uri(ports.portal()),
                        PortPlan.uri(ports.meeting()),
                        PortPlan.uri(ports.representative()),
                        PortPlan.uri(ports.desk()),
                        officer.getProperty("client-id"),
                        officer.getProperty("client-secret"));
        save(file, text);
        return new Addresses(
                PortPlan.uri(ports.portal()),
                PortPlan.uri(ports.meeting()),
                PortPlan.uri(ports.representative()),
                PortPlan.uri(ports.desk()),
                file);
    }

    static Properties read(Path file) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void save(Path file, String text) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
