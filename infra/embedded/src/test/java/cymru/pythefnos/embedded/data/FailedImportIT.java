package cymru.pythefnos.embedded.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.embedded.CannotStart;
import cymru.pythefnos.embedded.Options;
import cymru.pythefnos.embedded.Options.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedImportIT {
    private static final String GROUPS = "store/pythefnos_meeting/groups.jsonl";

    @TempDir
    Path folder;

    @Test
    void whatIsFoundOnlyWhileImportingIsNamedAndTheFolderIsEmptyAgain() throws IOException {
        // beyond the first hundred, which are in the store by then
        Path export = export(IntStream.rangeClosed(1, 150).map(n -> n == 150 ? 120 : n));
        Path data = folder.resolve("data");
        Import read = Import.of(new Options(Command.IMPORT, data, 0, false, null, null, false, export));
        assertThatThrownBy(read::read).isInstanceOfSatisfying(CannotStart.class, refused -> {
            assertThat(refused.key()).isEqualTo("export-damaged");
            assertThat(refused.fact()).isEqualTo(export.resolve(GROUPS) + ":150");
        });
        assertThat(data.toFile().list()).containsExactly("in-use");
        DataFolder.openNew(data).close();
    }

    private Path export(IntStream ids) throws IOException {
        Path export = Files.createDirectories(folder.resolve("export"));
        Files.createDirectories(export.resolve("store/pythefnos_meeting"));
        Files.writeString(
                export.resolve(GROUPS),
                ids.mapToObj("{\"_id\":%d}\n"::formatted).collect(Collectors.joining()));
        Files.writeString(
                export.resolve(ExportFolder.MARK),
                "{\"format\":1,\"settings\":{},\"lines\":{\"%s\":150}}".formatted(GROUPS));
        return export;
    }
}
