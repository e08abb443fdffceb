package cymru.pythefnos.representative.person.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.representative.person.contact.Channel;
import cymru.pythefnos.representative.person.contact.EmailAddress;
import cymru.pythefnos.representative.person.contact.PostalAddress;
import cymru.pythefnos.representative.person.contact.Postcode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A channel in JSON: {@code EMAIL} with an address, or {@code POST} with lines and a postcode. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChannelJson(
        @Nullable Kind kind,
        @Nullable String address,
        @Nullable List<@Nullable String> lines,
        @Nullable String postcode) {

    private static final int MOST_LINES = 6;
    private static final int LONGEST_LINE = 80;

    enum Kind {
        EMAIL,
        POST
    }

    static ChannelJson of(Channel channel) {
        return switch (channel) {
            case Channel.Email email ->
                new ChannelJson(Kind.EMAIL, email.address().toString(), null, null);
            case Channel.Post post ->
                new ChannelJson(
                        Kind.POST,
                        null,
                        List.copyOf(post.address().lines()),
                        post.address().postcode().value());
        };
    }

    void check(Checks checks, String path) {
        checks.require(path + ".kind", kind);
        if (kind == Kind.EMAIL) {
            checkEmail(checks, path);
        } else if (kind == Kind.POST) {
            checkPost(checks, path);
        }
    }

    private void checkEmail(Checks checks, String path) {
        checks.require(path + ".address", address);
        checks.that(isBlank(address) || email().isPresent(), path + ".address", "not-an-email-address");
        checks.that(lines == null && postcode == null, path, "not-both-channels");
    }

    private void checkPost(Checks checks, String path) {
        var given = lines == null ? List.<String>of() : lines;
        checks.require(path + ".lines", given.isEmpty() ? null : given);
        checks.that(given.size() <= MOST_LINES, path + ".lines", "too-many-lines");
        for (int i = 0; i < given.size(); i++) {
            checks.require(path + ".lines[" + i + "]", given.get(i));
            Texts.check(checks, path + ".lines[" + i + "]", given.get(i), LONGEST_LINE);
        }
        checks.require(path + ".postcode", postcode);
        checks.that(isBlank(postcode) || code().isPresent(), path + ".postcode", "not-a-postcode");
        checks.that(address == null, path, "not-both-channels");
    }

    /** Once it was checked. */
    Channel channel() {
        return kind == Kind.EMAIL
                ? new Channel.Email(email().orElseThrow())
                : new Channel.Post(new PostalAddress(written(), code().orElseThrow()));
    }

    private List<String> written() {
        return Objects.requireNonNull(lines).stream()
                .map(line -> Objects.requireNonNull(line).strip())
                .toList();
    }

    private Optional<EmailAddress> email() {
        return Optional.ofNullable(address).flatMap(EmailAddress::parse);
    }

    private Optional<Postcode> code() {
        return Optional.ofNullable(postcode).flatMap(Postcode::parse);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
