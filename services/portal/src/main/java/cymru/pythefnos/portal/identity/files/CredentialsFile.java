package cymru.pythefnos.portal.identity.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.pythefnos.portal.identity.ClientId;
import cymru.pythefnos.portal.identity.FirstStart.Handover;
import java.nio.file.Path;

/** A client's id and secret as a properties file: {@code client-id} and {@code client-secret}. */
public final class CredentialsFile implements Handover {

    private final PrivateFolder folder;
    private final String name;

    /** @param name of the file, such as {@code officer-client.properties} */
    public CredentialsFile(PrivateFolder folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    @Override
    public void give(ClientId id, String secret) {
        folder.replace(name, ("client-id=" + id + "\nclient-secret=" + secret + "\n").getBytes(UTF_8));
    }

    public Path path() {
        return folder.file(name);
    }
}
