package org.lanzarote.monitoring.files.job;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;

/** What a job has made, as one stream; each piece is read when it is needed, within one transaction. */
final class JobInput extends InputStream {

    private final JobChunks chunks;
    private final UUID job;
    private JobChunks.Chunk chunk = JobChunks.Chunk.NONE;
    private ByteArrayInputStream piece = new ByteArrayInputStream(chunk.bytes());

    JobInput(JobChunks chunks, UUID job) {
        this.chunks = chunks;
        this.job = job;
    }

    @Override
    public int read() {
        return hasMore() ? piece.read() : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        return length == 0 || hasMore() ? piece.read(bytes, from, length) : -1;
    }

    private boolean hasMore() {
        if (piece.available() == 0) {
            var next = chunks.after(job, chunk);
            if (next.isEmpty()) {
                return false;
            }
            chunk = next.get();
            piece = new ByteArrayInputStream(chunk.bytes());
        }
        return true;
    }
}
