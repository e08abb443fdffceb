package cymru.pythefnos.portal.identity.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.pythefnos.portal.identity.AuditLog;
import cymru.pythefnos.portal.identity.Role;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON per entry; ids and roles only. */
public final class FileAuditLog implements AuditLog {

    public static final String NAME = "audit.jsonl";
    private final PrivateFolder folder;
    private final JsonMapper json = new JsonMapper();

    public FileAuditLog(PrivateFolder folder) {
        this.folder = folder;
    }

    @Override
    public synchronized void write(Entry entry) {
        List<String> roles =
                entry.client().roles().stream().map(Role::claim).sorted().toList();
        Line line = new Line(
                entry.at().toString(),
                entry.actor(),
                entry.action(),
                entry.client().id().value(),
                roles);
        folder.append(NAME, (json.writeValueAsString(line) + "\n").getBytes(UTF_8));
    }

    private record Line(String at, String actor, String action, String client, List<String> roles) {}
}
