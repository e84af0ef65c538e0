package org.lanzarote.monitoring.replies.replypackage;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.lanzarote.monitoring.files.attachment.AttachmentStore;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.replies.bulk.OwnReplies;
import org.lanzarote.monitoring.replies.bulk.OwnReply;

/** Writes the package of a reply; equal replies give equal bytes, on every computer and at any time. */
@ApplicationScoped
class ReplyPackageWriting {

    private final OwnReplies replies;
    private final AttachmentStore store;
    private final ObjectMapper json;

    ReplyPackageWriting(OwnReplies replies, AttachmentStore store, ObjectMapper json) {
        this.replies = replies;
        this.store = store;
        this.json = json;
    }

    void write(OwnReply reply, Path to) throws IOException {
        Map<String, String> digests = new HashMap<>();
        Map<String, SealedFile> files = new TreeMap<>();
        for (var file : replies.files(reply)) {
            digests.put(file.id().toString(), file.sha256());
            files.putIfAbsent(file.sha256(), file);
        }
        var answers = json.writeValueAsBytes(
                PackagedAnswers.of(reply, replies.translations(reply), FileLinks.toDigests(digests)));
        try (var zip = new ZipArchiveOutputStream(to)) {
            zip.setUseZip64(Zip64Mode.Never);
            put(zip, Manifest.NAME, json.writeValueAsBytes(manifest(reply, answers, files)));
            put(zip, Manifest.ANSWERS, answers);
            for (var file : files.values()) {
                try (var content = store.content(file.id())) {
                    put(zip, ListedFile.of(file).path(), content);
                }
            }
        }
    }

    private static Manifest manifest(OwnReply reply, byte[] answers, Map<String, SealedFile> files) {
        return new Manifest(
                Manifest.FORMAT,
                Manifest.KIND,
                reply.round(),
                reply.party(),
                reply.questionnaire(),
                Digests.sha256(answers),
                files.values().stream().map(ListedFile::of).toList());
    }

    private static void put(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        put(zip, name, new ByteArrayInputStream(content));
    }

    /** Writes a file without compression: documents are compressed already, and no package may look like a ZIP bomb. */
    private static void put(ZipArchiveOutputStream zip, String name, InputStream content) throws IOException {
        var entry = new ZipArchiveEntry(name);
        entry.setTime(0);
        entry.setMethod(ZipEntry.STORED);
        zip.putArchiveEntry(entry);
        content.transferTo(zip);
        zip.closeArchiveEntry();
    }
}
