package cymru.pythefnos.docstore.network;

import io.netty.buffer.ByteBuf;

/** Looks whether a message is what it says, without making room for any of it: one command, its lengths within its bytes. */
final class PlainMessage {
    private static final int OP_QUERY = 2004;
    private static final int OP_MSG = 2013;
    private static final int DEEPEST = 20;
    private static final int OBJECT_ID = 12;
    private static final int SMALLEST_DOCUMENT = 5;

    private PlainMessage() {}

    /** @param message the whole of it, from its length on */
    static void check(ByteBuf message) throws UnreadableMessage {
        try {
            message.skipBytes(3 * Integer.BYTES);
            switch (message.readIntLE()) {
                case OP_MSG -> command(message);
                case OP_QUERY -> query(message);
                default -> throw new UnreadableMessage("an operation that is not known here");
            }
        } catch (IndexOutOfBoundsException tooShort) {
            throw new UnreadableMessage("shorter than it says");
        }
    }

    private static void command(ByteBuf message) throws UnreadableMessage {
        boolean plain = message.readIntLE() == 0 && message.readByte() == 0;
        if (!plain) {
            throw new UnreadableMessage("more than one command");
        }
        document(message, 0);
        if (message.isReadable()) {
            throw new UnreadableMessage("more than one command");
        }
    }

    private static void query(ByteBuf message) throws UnreadableMessage {
        message.skipBytes(Integer.BYTES);
        skipText(message);
        message.skipBytes(2 * Integer.BYTES);
        while (message.isReadable()) {
            document(message, 0);
        }
    }

    private static void document(ByteBuf in, int depth) throws UnreadableMessage {
        int end = in.readerIndex() + in.readIntLE();
        if (end - in.readerIndex() < SMALLEST_DOCUMENT - Integer.BYTES || end > in.writerIndex() || depth > DEEPEST) {
            throw new UnreadableMessage("not a document");
        }
        for (byte type = in.readByte(); type != 0; type = in.readByte()) {
            skipText(in);
            skipValue(type, in, depth);
        }
        if (in.readerIndex() != end) {
            throw new UnreadableMessage("not a document");
        }
    }

    private static void skipValue(byte type, ByteBuf in, int depth) throws UnreadableMessage {
        switch (type) {
            case 0x02 -> in.skipBytes(atLeast(1, in.readIntLE()));
            case 0x03, 0x04 -> document(in, depth + 1);
            case 0x05 -> in.skipBytes(atLeast(0, in.readIntLE()) + 1);
            case 0x0A -> {}
            case 0x07 -> in.skipBytes(OBJECT_ID);
            case 0x08 -> in.skipBytes(1);
            case 0x10 -> in.skipBytes(Integer.BYTES);
            case 0x01, 0x09, 0x11, 0x12 -> in.skipBytes(Long.BYTES);
            default -> throw new UnreadableMessage("a value that no login needs");
        }
    }

    private static int atLeast(int least, int length) throws UnreadableMessage {
        if (length < least || length == Integer.MAX_VALUE) {
            throw new UnreadableMessage("a length that is none");
        }
        return length;
    }

    private static void skipText(ByteBuf in) throws UnreadableMessage {
        int length = in.bytesBefore((byte) 0);
        if (length < 0) {
            throw new UnreadableMessage("a name without an end");
        }
        in.skipBytes(length + 1);
    }
}
