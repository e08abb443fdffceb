package cymru.pythefnos.representative.person;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.representative.api.person.Fault;
import cymru.pythefnos.representative.api.person.HoldAnswer;
import cymru.pythefnos.representative.person.contact.Hold;

/** Says in both languages why no mail goes to an address. */
public final class HoldWords {
    private static final Words WORDS = Words.of("representative/held");

    private HoldWords() {}

    public static HoldAnswer answer(Hold hold) {
        return new HoldAnswer(hold.since(), hold.fault(), hold.code(), of(hold.fault()));
    }

    private static Bilingual of(Fault fault) {
        return new Bilingual(
                WORDS.say(Language.CY.locale(), fault.name()), WORDS.say(Language.EN.locale(), fault.name()));
    }
}
