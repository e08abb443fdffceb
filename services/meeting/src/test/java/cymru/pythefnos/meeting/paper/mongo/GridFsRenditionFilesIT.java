package cymru.pythefnos.meeting.paper.mongo;

import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.paper.rendition.RenditionFiles;
import cymru.pythefnos.meeting.paper.rendition.RenditionFilesContract;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class GridFsRenditionFilesIT extends RenditionFilesContract {
    private final RunningService service;

    GridFsRenditionFilesIT(RunningService service) {
        this.service = service;
    }

    @Override
    protected RenditionFiles files() {
        return new GridFsRenditionFiles(service.bean(MongoTemplate.class), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
