package cymru.pythefnos.meeting.compliance.mongo;

import com.mongodb.client.MongoClient;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.compliance.report.Rows;
import cymru.pythefnos.meeting.compliance.report.RowsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** In a database of its own, where the running service works nothing out meanwhile. */
@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class MongoRowsIT extends RowsContract {
    private final MongoTemplate template;

    MongoRowsIT(RunningService service) {
        MongoTemplate own = service.bean(MongoTemplate.class);
        var database = new SimpleMongoClientDatabaseFactory(
                service.bean(MongoClient.class), service.store().database() + "_rows");
        this.template = new MongoTemplate(database, own.getConverter());
    }

    @Override
    protected Rows rows() {
        return new MongoRows(template);
    }

    @AfterEach
    void clear() {
        template.getDb().drop();
    }
}
