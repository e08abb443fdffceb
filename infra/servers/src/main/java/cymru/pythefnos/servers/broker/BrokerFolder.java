package cymru.pythefnos.servers.broker;

import cymru.pythefnos.servers.FolderDamaged;
import cymru.pythefnos.servers.FolderTooNew;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.properties.MetaPropertiesVersion;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** What {@code kafka-storage format} does, once per folder. */
final class BrokerFolder {

    static final int NODE = 1;
    static final String LOG = "log";

    /** How this Kafka writes {@code meta.properties}. */
    private static final int LAYOUT = MetaPropertiesVersion.V1.number();

    private BrokerFolder() {}

    static void format(Path folder) throws Exception {
        Path log = folder.resolve(LOG);
        Path meta = log.resolve("meta.properties");
        if (Files.exists(meta)) {
            check(folder, meta);
            return;
        }
        Files.createDirectories(log);
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .addDirectory(log.toString())
                .setMetadataLogDirectory(log.toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true)
                .run();
    }

    // Kafka itself would say "no readable meta.properties files found" for all of this
    private static void check(Path folder, Path meta) throws IOException {
        Properties facts = new Properties();
        try (Reader in = Files.newBufferedReader(meta)) {
            facts.load(in);
        } catch (MalformedInputException | IllegalArgumentException e) {
            throw new FolderDamaged(meta, e);
        }
        String version = facts.getProperty("version", "");
        if (!version.matches("\\d{1,4}") || !String.valueOf(NODE).equals(facts.getProperty("node.id"))) {
            throw new FolderDamaged(meta, null);
        }
        if (Integer.parseInt(version) > LAYOUT) {
            throw new FolderTooNew(folder, null);
        }
    }
}
