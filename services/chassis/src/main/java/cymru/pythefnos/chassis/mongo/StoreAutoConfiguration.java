package cymru.pythefnos.chassis.mongo;

import cymru.pythefnos.chassis.id.TypedIds;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** How values are stored. */
@AutoConfiguration(before = DataMongoAutoConfiguration.class)
@ConditionalOnStore
public class StoreAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MongoCustomConversions mongoCustomConversions(
            ObjectProvider<DomainConverters> domain, ObjectProvider<TypedIds> ids) {
        List<DomainConverters> all = new ArrayList<>(domain.orderedStream().toList());
        ids.forEach(each -> all.add(DomainConverters.of(each)));
        return conversions(all);
    }

    /** The same conversions, for a template made by hand. */
    public static MongoCustomConversions conversions(List<DomainConverters> domain) {
        List<Object> all = new ArrayList<>(TimeConversions.ALL);
        domain.forEach(d -> all.addAll(d.converters()));
        return MongoCustomConversions.create(adapter -> adapter.registerConverters(all));
    }
}
