package cymru.pythefnos.meeting.paper.mongo;

import cymru.pythefnos.meeting.paper.RenditionFiles;
import cymru.pythefnos.meeting.paper.RenditionFilesContract;
import cymru.pythefnos.meeting.support.Running;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class GridFsRenditionFilesIT extends RenditionFilesContract {
    private final Running service;

    GridFsRenditionFilesIT(Running service) {
        this.service = service;
    }

    @Override
    protected RenditionFiles files() {
        return new GridFsRenditionFiles(service.bean(MongoTemplate.class).getDb(), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
