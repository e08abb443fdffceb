package cymru.pythefnos.embedded.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.embedded.CannotStart;
import cymru.pythefnos.embedded.Options;
import cymru.pythefnos.embedded.Options.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What isn't a whole export is refused before anything is written. */
class DamagedExportTest {
    private static final String GROUPS = "store/pythefnos_meeting/groups.jsonl";
    private static final String EVENTS = "events/pythefnos.meeting.jsonl";
    private static final String EVENT =
            "{\"partition\":0,\"timestamp\":{\"$numberLong\":\"5\"},\"key\":\"a2V5\",\"headers\":[],\"value\":\"dmFsdWU=\"}\n";

    @TempDir
    Path path;

    Path export;
    Path data;

    @BeforeEach
    void twoGroupsAndTwoEvents() throws IOException {
        export = path.resolve("export");
        data = path.resolve("data");
        write(GROUPS, "{\"_id\":\"1\"}\n{\"_id\":\"2\"}\n");
        write(EVENTS, EVENT + EVENT);
        manifest(1, 2);
    }

    @Test
    void aWholeOnePasses() {
        ExportFolder.open(export).check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"_id\":\"2\"",
                "",
                "null",
                "[]",
                "{\"_id\":\"2\"}{\"_id\":\"3\"}",
                "{\"_id\":\"2\"} and more",
                "{_id:2}",
                "{\"name\":\"no id\"}",
                "{\"_id\":{\"$date\":\"yesterday\"}}",
                "{\"_id\":{\"$numberLong\":\"many\"}}"
            })
    void aLineThatIsNoDocumentIsNamed(String line) throws IOException {
        write(GROUPS, "{\"_id\":\"1\"}\n" + line + "\n");
        refused("export-damaged", export.resolve(GROUPS) + ":2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"partition\":\"0\",\"timestamp\":5,\"key\":null,\"headers\":[],\"value\":null}",
                "{\"partition\":-1,\"timestamp\":{\"$numberLong\":\"5\"},\"headers\":[]}",
                "{\"partition\":0,\"timestamp\":{\"$numberLong\":\"5\"},\"key\":\"%\",\"headers\":[]}",
                "{\"partition\":0,\"timestamp\":{\"$numberLong\":\"5\"},\"headers\":[7]}",
                "{\"partition\":0,\"timestamp\":{\"$numberLong\":\"5\"},\"headers\":[{\"value\":\"\"}]}"
            })
    void aLineThatIsNoEventIsNamed(String line) throws IOException {
        write(EVENTS, EVENT + line + "\n");
        refused("export-damaged", export.resolve(EVENTS) + ":2");
    }

    @Test
    void bytesThatAreNoTextAreNamed() throws IOException {
        Files.write(export.resolve(GROUPS), new byte[] {(byte) 0xc3, (byte) 0x28});
        refused("export-damaged", export.resolve(GROUPS) + ":1");
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "'{\"_id\":\"1\"}\n', 2", "'{\"_id\":\"1\"}\n{\"_id\":\"2\"}\n{\"_id\":\"3\"}\n', 3"})
    void aFileThatEndsTooEarlyOrTooLateIsNamed(String content, int line) throws IOException {
        write(GROUPS, content);
        refused("export-damaged", export.resolve(GROUPS) + ":" + line);
    }

    @Test
    void aFileThatIsMissingIsNamed() throws IOException {
        Files.delete(export.resolve(EVENTS));
        refused("export-damaged", export.resolve(EVENTS) + ":1");
    }

    @Test
    void anExportThatWasCutOffIsNone() throws IOException {
        Files.delete(export.resolve(ExportFolder.MARK));
        refused("export-unreadable", export.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "{}", "{\"format\":1,\"lines\":7}"})
    void whatSaysNothingOfItselfIsNone(String mark) throws IOException {
        write(ExportFolder.MARK, mark);
        refused("export-unreadable", export.toString());
    }

    @Test
    void oneOfANewerVersionIsRefused() throws IOException {
        manifest(DataFolder.FORMAT + 1, 2);
        refused("export-newer", export.toString());
    }

    @Test
    void aFolderWithDataIsRefusedFirst() throws IOException {
        Files.createDirectories(data.resolve("store"));
        write(GROUPS, "damaged\n");
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        CannotStart.class, e -> assertThat(e.key()).isEqualTo("folder-not-empty"));
    }

    private void refused(String key, String fact) {
        assertThatThrownBy(this::read).isInstanceOfSatisfying(CannotStart.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.fact()).isEqualTo(fact);
        });
        assertThat(data).doesNotExist();
    }

    private Moved read() {
        return Import.of(new Options(Command.IMPORT, data, 0, false, null, null, false, export))
                .read();
    }

    private void manifest(int format, int lines) throws IOException {
        write(
                ExportFolder.MARK,
                "{\"format\":%d,\"settings\":{},\"lines\":{\"%s\":%d,\"%s\":2}}"
                        .formatted(format, GROUPS, lines, EVENTS));
    }

    private void write(String name, String content) throws IOException {
        Path file = export.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content);
    }
}
