package cymru.pythefnos.testing.stores;

/** Puts another database into a connection string. */
final class StoreUri {
    private StoreUri() {}

    /** What was given as database keeps being where the user is looked up, as the driver would have done. */
    static String withDatabase(String uri, String database) {
        int question = uri.indexOf('?');
        String options = question < 0 ? "" : uri.substring(question + 1);
        String address = question < 0 ? uri : uri.substring(0, question);
        int slash = address.indexOf('/', address.indexOf("://") + 3);
        String before = slash < 0 ? "" : address.substring(slash + 1);
        String host = slash < 0 ? address : address.substring(0, slash);
        boolean needsSource = host.contains("@") && !options.contains("authSource=");
        String source = needsSource ? "authSource=" + (before.isEmpty() ? "admin" : before) : "";
        String all = source + (source.isEmpty() || options.isEmpty() ? "" : "&") + options;
        return host + "/" + database + (all.isEmpty() ? "" : "?" + all);
    }
}
