package cymru.pythefnos.meeting.paper.pack.process;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.pack.Apart;
import cymru.pythefnos.meeting.paper.pack.PackJob;
import cymru.pythefnos.meeting.paper.pack.PackJob.Cover;
import cymru.pythefnos.meeting.paper.pack.PackJob.Fact;
import cymru.pythefnos.meeting.paper.pack.PackJob.Layout;
import cymru.pythefnos.meeting.paper.pack.PackJob.News;
import cymru.pythefnos.meeting.paper.pack.PackPart;
import cymru.pythefnos.meeting.paper.pack.PackPart.Manner;
import cymru.pythefnos.meeting.paper.pack.PackPart.Source;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pack to make, as it goes through the pipe. */
final class JobWire {
    private JobWire() {}

    private interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    private interface Writing<T> {
        void write(T value, DataOutputStream out) throws IOException;
    }

    static void write(PackJob job, DataOutputStream out) throws IOException {
        out.writeUTF(job.language().name());
        out.writeUTF(job.layout().name());
        out.writeUTF(job.cover().title());
        list(job.cover().facts(), JobWire::fact, out);
        maybe(job.cover().news(), (all, to) -> list(all, JobWire::news, to), out);
        list(job.parts(), JobWire::part, out);
    }

    static PackJob read(DataInputStream in) throws IOException {
        Language language = Language.valueOf(in.readUTF());
        Layout layout = Layout.valueOf(in.readUTF());
        String title = in.readUTF();
        List<Fact> facts = list(in, each -> new Fact(each.readUTF(), each.readUTF()));
        List<News> news = maybe(in, all -> list(all, each -> new News(each.readUTF(), list(each, JobWire::text))));
        return new PackJob(language, layout, new Cover(title, facts, news), list(in, JobWire::part));
    }

    private static String text(DataInputStream in) throws IOException {
        return in.readUTF();
    }

    private static void fact(Fact fact, DataOutputStream out) throws IOException {
        out.writeUTF(fact.label());
        out.writeUTF(fact.value());
    }

    private static void news(News news, DataOutputStream out) throws IOException {
        out.writeUTF(news.what());
        list(news.papers(), (paper, to) -> to.writeUTF(paper), out);
    }

    private static void part(PackPart part, DataOutputStream out) throws IOException {
        out.writeUTF(part.name());
        out.writeUTF(part.title());
        list(part.notes(), (note, to) -> to.writeUTF(note), out);
        maybe(part.source(), JobWire::source, out);
        maybe(part.apart(), (apart, to) -> to.writeUTF(apart.name()), out);
    }

    private static PackPart part(DataInputStream in) throws IOException {
        return new PackPart(
                in.readUTF(),
                in.readUTF(),
                list(in, JobWire::text),
                maybe(in, JobWire::source),
                maybe(in, each -> Apart.valueOf(each.readUTF())));
    }

    private static void source(Source source, DataOutputStream out) throws IOException {
        out.writeUTF(source.kind().name());
        out.writeUTF(source.rendition());
        out.writeUTF(source.manner().name());
    }

    private static Source source(DataInputStream in) throws IOException {
        return new Source(FileKind.valueOf(in.readUTF()), in.readUTF(), Manner.valueOf(in.readUTF()));
    }

    private static <T> void list(List<T> values, Writing<T> each, DataOutputStream out) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            each.write(value, out);
        }
    }

    private static <T> List<T> list(DataInputStream in, Reading<T> each) throws IOException {
        int count = in.readInt();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(each.read(in));
        }
        return values;
    }

    private static <T> void maybe(@Nullable T value, Writing<T> each, DataOutputStream out) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            each.write(value, out);
        }
    }

    private static <T> @Nullable T maybe(DataInputStream in, Reading<T> each) throws IOException {
        return in.readBoolean() ? each.read(in) : null;
    }
}
