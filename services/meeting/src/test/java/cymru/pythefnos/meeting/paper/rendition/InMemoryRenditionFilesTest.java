package cymru.pythefnos.meeting.paper.rendition;

import java.time.Clock;
import java.time.ZoneOffset;

class InMemoryRenditionFilesTest extends RenditionFilesContract {
    private final RenditionFiles files = new InMemoryRenditionFiles(Clock.fixed(NOW, ZoneOffset.UTC));

    @Override
    protected RenditionFiles files() {
        return files;
    }
}
