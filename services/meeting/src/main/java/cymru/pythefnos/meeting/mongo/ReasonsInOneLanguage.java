package cymru.pythefnos.meeting.mongo;

import cymru.pythefnos.chassis.words.Bilingual;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;

/** Reasons were once one text in whichever language; those that are stored so are read as the same words in both. */
@ReadingConverter
public enum ReasonsInOneLanguage implements Converter<String, Bilingual> {
    READ;

    @Override
    public Bilingual convert(String reason) {
        return new Bilingual(reason, reason);
    }
}
