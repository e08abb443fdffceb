package cymru.pythefnos.docstore.file;

import cymru.pythefnos.docstore.failure.StoreCannotOpen;
import cymru.pythefnos.docstore.failure.StoreCannotOpen.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * The folder of a store: {@code documents.mv}, readable by its owner alone, and {@code format}, the number of its layout.
 * The number is written once the file is there and holds something: where it is, an empty file has lost what it held;
 * where it is not, the very first start was cut off, and nothing was ever in the file.
 */
public record StoreFolder(Path folder) {
    /** Raise it when older versions of Pythefnos can no longer read the file. */
    static final int FORMAT = 1;

    private static final String OWNER_ONLY = "rw-------";

    /**
     * Makes what is missing, and opens the file.
     *
     * @throws StoreCannotOpen if the folder can't be written, is in use, is newer than this program or damaged
     */
    public StoreFile open() {
        Path file = folder.resolve("documents.mv");
        Path format = folder.resolve("format");
        try {
            Files.createDirectories(folder);
            boolean used = Files.exists(format);
            if (used) {
                checkFormat(format);
                checkHoldsSomething(file);
            }
            makeOwnerOnly(file);
            StoreFile opened = StoreFile.open(file);
            return used ? opened : first(opened, format);
        } catch (IOException failure) {
            throw StoreCannotOpen.because(Reason.FOLDER_NOT_WRITABLE, folder, failure);
        } catch (MVStoreException failure) {
            throw explained(file, failure);
        }
    }

    private void checkFormat(Path format) throws IOException {
        String number = Files.readString(format).strip();
        if (!number.matches("\\d{1,6}")) {
            throw StoreCannotOpen.because(Reason.FOLDER_DAMAGED, format, null);
        }
        if (Integer.parseInt(number) > FORMAT) {
            throw StoreCannotOpen.because(Reason.FOLDER_NEWER, folder, null);
        }
    }

    private static void checkHoldsSomething(Path file) throws IOException {
        if (Files.notExists(file) || Files.size(file) == 0) {
            throw StoreCannotOpen.because(Reason.FOLDER_DAMAGED, file, null);
        }
    }

    private static StoreFile first(StoreFile opened, Path format) throws IOException {
        try {
            opened.force();
            Path whole = Files.writeString(format.resolveSibling("format.new"), FORMAT + "\n");
            Files.move(whole, format, StandardCopyOption.ATOMIC_MOVE);
            return opened;
        } catch (IOException failure) {
            opened.close();
            throw failure;
        }
    }

    private static void makeOwnerOnly(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        PosixFileAttributeView owner = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (owner != null) {
            owner.setPermissions(PosixFilePermissions.fromString(OWNER_ONLY));
        }
    }

    private StoreCannotOpen explained(Path file, MVStoreException failure) {
        return switch (failure.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> StoreCannotOpen.because(Reason.FOLDER_IN_USE, folder, failure);
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> StoreCannotOpen.because(Reason.FOLDER_NEWER, folder, failure);
            case DataUtils.ERROR_WRITING_FAILED -> StoreCannotOpen.because(Reason.FOLDER_NOT_WRITABLE, folder, failure);
            default -> StoreCannotOpen.because(Reason.FOLDER_DAMAGED, file, failure);
        };
    }
}
