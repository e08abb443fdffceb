package cymru.pythefnos.docstore.file;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Documents lie in the file as BSON, so that another version of the library can still read them. */
public final class DocumentType extends BasicDataType<Document> {
    public static final DocumentType INSTANCE = new DocumentType();

    private DocumentType() {}

    @Override
    public int getMemory(Document document) {
        return sizeOf(document);
    }

    // a page splits by this number, so a file chunk of 255 KB must not count like a name
    private static int sizeOf(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                64
                        + map.entrySet().stream()
                                .mapToInt(e -> 64 + sizeOf(e.getValue()))
                                .sum();
            case Collection<?> values ->
                48 + values.stream().mapToInt(v -> 8 + sizeOf(v)).sum();
            case String text -> 48 + text.length();
            case BinData data -> 32 + data.getData().length;
            case null -> 16;
            default -> 16;
        };
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        ByteBuf encoded = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, encoded);
        buffer.putInt(encoded.readableBytes());
        buffer.put(encoded.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.getInt()];
        buffer.get(bytes);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
