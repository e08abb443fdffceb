package cymru.pythefnos.servers.store;

import cymru.pythefnos.servers.store.CannotOpenStore.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** The folder of a store: {@code documents.mv}, readable by its owner alone, and {@code format}, the number of its layout. */
record StoreFolder(Path folder) {
    /** Raise it when older versions of Pythefnos can no longer read the file. */
    static final int FORMAT = 1;

    private static final String OWNER_ONLY = "rw-------";

    StoreFile open() {
        Path file = prepare();
        try {
            return StoreFile.open(file);
        } catch (MVStoreException failure) {
            throw explained(failure);
        }
    }

    private Path prepare() {
        Path file = folder.resolve("documents.mv");
        try {
            Files.createDirectories(folder);
            checkFormat(folder.resolve("format"));
            createOwnerOnly(file);
            if (!Files.isWritable(folder) || !Files.isWritable(file)) {
                throw notWritable(null);
            }
        } catch (IOException failure) {
            throw notWritable(failure);
        }
        return file;
    }

    private static void createOwnerOnly(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        PosixFileAttributeView owner = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (owner != null) {
            owner.setPermissions(PosixFilePermissions.fromString(OWNER_ONLY));
        }
    }

    private void checkFormat(Path format) throws IOException {
        if (Files.notExists(format)) {
            Files.writeString(format, FORMAT + "\n");
        }
        String number = Files.readString(format).strip();
        if (!number.matches("\\d{1,6}")) {
            throw new CannotOpenStore(Reason.DAMAGED, "“" + format + "” should hold a number and doesn't.", null);
        }
        if (Integer.parseInt(number) > FORMAT) {
            throw newer(null);
        }
    }

    private CannotOpenStore explained(MVStoreException failure) {
        return switch (failure.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED ->
                new CannotOpenStore(
                        Reason.IN_USE,
                        "The data in “" + folder + "” is in use: stop the other Pythefnos first.",
                        failure);
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> newer(failure);
            case DataUtils.ERROR_WRITING_FAILED -> notWritable(failure);
            default ->
                new CannotOpenStore(
                        Reason.DAMAGED,
                        "“" + folder.resolve("documents.mv") + "” can't be read: restore the folder from a backup.",
                        failure);
        };
    }

    private CannotOpenStore newer(@Nullable Throwable failure) {
        return new CannotOpenStore(
                Reason.NEWER_VERSION,
                "The data in “" + folder + "” was written by a newer version of Pythefnos: run that version.",
                failure);
    }

    private CannotOpenStore notWritable(@Nullable Throwable failure) {
        return new CannotOpenStore(
                Reason.FOLDER_NOT_WRITABLE,
                "Nothing can be written in “" + folder + "”: choose another folder or change who may write there.",
                failure);
    }
}
