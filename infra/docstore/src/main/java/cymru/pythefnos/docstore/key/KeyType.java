package cymru.pythefnos.docstore.key;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How a {@link Key} lies in the file: its length, its bytes. */
public final class KeyType extends BasicDataType<Key> {
    public static final KeyType INSTANCE = new KeyType();

    private KeyType() {}

    @Override
    public int compare(Key one, Key other) {
        return one.compareTo(other);
    }

    @Override
    public int getMemory(Key key) {
        return 40 + key.bytes().length;
    }

    @Override
    public void write(WriteBuffer buffer, Key key) {
        buffer.putVarInt(key.bytes().length);
        buffer.put(key.bytes());
    }

    @Override
    public Key read(ByteBuffer buffer) {
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return new Key(bytes);
    }

    @Override
    public Key[] createStorage(int size) {
        return new Key[size];
    }
}
