package cymru.pythefnos.meeting.compliance.mongo;

import com.mongodb.client.MongoClient;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.compliance.evidence.EvidenceLog;
import cymru.pythefnos.meeting.compliance.evidence.EvidenceLogContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** In a database of its own, where the running service works nothing out meanwhile. */
@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class MongoEvidenceLogIT extends EvidenceLogContract {
    private final MongoTemplate template;

    MongoEvidenceLogIT(RunningService service) {
        MongoTemplate own = service.bean(MongoTemplate.class);
        var database = new SimpleMongoClientDatabaseFactory(
                service.bean(MongoClient.class), service.store().database() + "_log");
        this.template = new MongoTemplate(database, own.getConverter());
    }

    @Override
    protected EvidenceLog log() {
        return new MongoEvidenceLog(template);
    }

    @AfterEach
    void clear() {
        template.getDb().drop();
    }
}
