package org.lanzarote.monitoring.files.attachment;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;

/** The chunks of an attachment as one stream; each is read when it is needed. */
class ChunkStream extends InputStream {

    private final AttachmentStore store;
    private final UUID attachment;
    private int next;
    private ByteArrayInputStream chunk = new ByteArrayInputStream(new byte[0]);

    ChunkStream(AttachmentStore store, UUID attachment) {
        this.store = store;
        this.attachment = attachment;
    }

    @Override
    public int read() {
        return hasMore() ? chunk.read() : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        return length == 0 || hasMore() ? chunk.read(bytes, from, length) : -1;
    }

    private boolean hasMore() {
        if (chunk.available() == 0) {
            var found = store.find(attachment, next);
            if (found == null) {
                return false;
            }
            chunk = new ByteArrayInputStream(found);
            next++;
        }
        return true;
    }
}
