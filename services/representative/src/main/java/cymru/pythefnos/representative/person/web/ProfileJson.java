package cymru.pythefnos.representative.person.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.representative.person.Format;
import cymru.pythefnos.representative.person.Profile;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a person told us, in JSON; the same shape for POST, for what a merge patch is laid upon, and in answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfileJson(
        @Nullable String name,
        @Nullable LanguageChoice language,
        @Nullable List<@Nullable Format> formats,
        @Nullable List<@Nullable NeedJson> needs,
        @Nullable List<@Nullable ChannelJson> channels,
        @Nullable ConsentJson consent) {

    private static final int MOST_CHANNELS = 10;
    private static final int MOST_NEEDS = 30;

    static ProfileJson of(Profile profile) {
        return new ProfileJson(
                profile.name(),
                LanguageChoice.of(profile.language()),
                List.copyOf(profile.formats()),
                profile.needs().stream().map(NeedJson::of).toList(),
                profile.channels().stream().map(ChannelJson::of).toList(),
                ConsentJson.of(profile.consent()));
    }

    /**
     * The profile, or a refusal that names everything that is wrong with it.
     *
     * @param today in Europe/London
     */
    Profile checked(LocalDate today) {
        var checks = Checks.of().require("name", name);
        Texts.check(checks, "name", name, 200);
        checkFormats(checks);
        checkNeeds(checks, today);
        checkChannels(checks);
        checks.require("consent", consent);
        if (consent != null) {
            consent.check(checks, today);
        }
        checks.orThrow();
        return profile();
    }

    private void checkFormats(Checks checks) {
        var given = listed(formats);
        each(given, (format, i) -> checks.require("formats[" + i + "]", format));
        checks.that(new HashSet<>(given).size() == given.size(), "formats", "named-twice");
    }

    private void checkNeeds(Checks checks, LocalDate today) {
        var given = listed(needs);
        checks.that(given.size() <= MOST_NEEDS, "needs", "too-many");
        each(given, (need, i) -> {
            checks.require("needs[" + i + "]", need);
            if (need != null) {
                need.check(checks, "needs[" + i + "]", today);
            }
        });
    }

    private void checkChannels(Checks checks) {
        var given = listed(channels);
        checks.that(!given.isEmpty(), "channels", "no-channel");
        checks.that(given.size() <= MOST_CHANNELS, "channels", "too-many");
        each(given, (channel, i) -> {
            checks.require("channels[" + i + "]", channel);
            if (channel != null) {
                channel.check(checks, "channels[" + i + "]");
            }
        });
    }

    private Profile profile() {
        return new Profile(
                Objects.requireNonNull(name).strip(),
                LanguageChoice.language(language),
                present(formats),
                present(needs).stream().map(NeedJson::need).toList(),
                present(channels).stream().map(ChannelJson::channel).toList(),
                Objects.requireNonNull(consent).consent());
    }

    private static <T> List<@Nullable T> listed(@Nullable List<@Nullable T> list) {
        return list == null ? List.of() : list;
    }

    private static <T> List<T> present(@Nullable List<@Nullable T> list) {
        return listed(list).stream().<T>map(Objects::requireNonNull).toList();
    }

    private static <T> void each(List<@Nullable T> list, ObjIntConsumer<@Nullable T> check) {
        IntStream.range(0, list.size()).forEach(i -> check.accept(list.get(i), i));
    }
}
