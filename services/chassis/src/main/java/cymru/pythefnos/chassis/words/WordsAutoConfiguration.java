package cymru.pythefnos.chassis.words;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.AbstractApplicationContext;

/** Spring's messages from ICU bundles. */
@AutoConfiguration(before = MessageSourceAutoConfiguration.class)
public class WordsAutoConfiguration {

    @Bean(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME)
    @ConditionalOnMissingBean(name = AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME)
    MessageSource messageSource(ObjectProvider<WordsBundle> bundles) {
        return new WordsMessageSource(bundles.orderedStream()
                .map(bundle -> Words.of(bundle.basename()))
                .toList());
    }
}
