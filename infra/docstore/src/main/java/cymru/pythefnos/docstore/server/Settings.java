package cymru.pythefnos.docstore.server;

import cymru.pythefnos.docstore.auth.Login;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the server runs with, checked. */
record Settings(Path folder, InetSocketAddress address, List<Login> logins) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String MONGODBS_PORT = "27017";
    private static final int HIGHEST_PORT = 65_535;

    /** @throws WrongSetting if one is missing or none */
    static Settings of(Map<Setting, String> set, Map<String, String> environment) {
        return new Settings(folder(set), address(set), UserSettings.logins(set, environment));
    }

    /** Where it listens. */
    static InetSocketAddress address(Map<Setting, String> set) {
        return new InetSocketAddress(host(set.getOrDefault(Setting.ADDRESS, LOOPBACK)), port(set));
    }

    private static Path folder(Map<Setting, String> set) {
        String folder = set.get(Setting.FOLDER);
        if (folder == null) {
            throw new WrongSetting("setting-missing", Setting.FOLDER.variable());
        }
        try {
            return Path.of(folder);
        } catch (InvalidPathException e) {
            throw new WrongSetting("path-invalid", folder);
        }
    }

    private static InetAddress host(String name) {
        try {
            InetAddress address = InetAddress.getByName(name);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
        } catch (UnknownHostException | SocketException unknown) {
            throw new WrongSetting("address-unusable", name);
        }
        throw new WrongSetting("address-unusable", name);
    }

    private static int port(Map<Setting, String> set) {
        String port = set.getOrDefault(Setting.PORT, MONGODBS_PORT);
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > HIGHEST_PORT) {
            throw new WrongSetting("port-invalid", port);
        }
        return Integer.parseInt(port);
    }
}
