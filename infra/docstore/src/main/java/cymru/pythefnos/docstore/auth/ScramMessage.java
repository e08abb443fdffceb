package cymru.pythefnos.docstore.auth;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The attributes of a SCRAM message, such as {@code n=name,r=nonce}, in whatever order they came. */
record ScramMessage(Map<Character, String> attributes) {

    /** @throws NotAuthenticated if it is none */
    static ScramMessage of(String text) {
        Map<Character, String> attributes = new HashMap<>();
        for (String part : text.split(",", -1)) {
            // "m" is an extension that a server without it has to refuse
            if (part.length() < 2 || part.charAt(1) != '=' || part.charAt(0) == 'm') {
                throw new NotAuthenticated();
            }
            if (attributes.put(part.charAt(0), part.substring(2)) != null) {
                throw new NotAuthenticated();
            }
        }
        return new ScramMessage(attributes);
    }

    /** @throws NotAuthenticated if it is not there or empty */
    String required(char name) {
        String value = attributes.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new NotAuthenticated();
        }
        return value;
    }

    /** A name in which comma and equals sign are written as codes. */
    String userName() {
        return required('n').replace("=2C", ",").replace("=3D", "=");
    }

    byte[] bytes(char name) {
        try {
            return Base64.getDecoder().decode(required(name));
        } catch (IllegalArgumentException notBase64) {
            throw new NotAuthenticated();
        }
    }
}
