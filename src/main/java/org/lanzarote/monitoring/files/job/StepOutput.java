package org.lanzarote.monitoring.files.job;

import static org.lanzarote.monitoring.platform.problem.ProblemType.RESULT_TOO_LARGE;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

/** What a step writes: kept piece by piece, and no more than a job may make. */
final class StepOutput extends OutputStream {

    private final JobChunks chunks;
    private final UUID job;
    private final int step;
    private final long room;
    private final long most;
    private final byte[] piece = new byte[JobChunks.LENGTH];
    private int length;
    private int ordinal;
    private long written;

    /** An output of a job that made so many bytes before. */
    StepOutput(JobChunks chunks, UUID job, int step, long before, long most) {
        this.chunks = chunks;
        this.job = job;
        this.step = step;
        this.room = most - before;
        this.most = most;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        written += count;
        if (written > room) {
            throw RESULT_TOO_LARGE.because(JobMessage.MADE_TOO_MUCH.with(most));
        }
        for (int at = from, left = count; left > 0; ) {
            int taken = Math.min(left, piece.length - length);
            System.arraycopy(bytes, at, piece, length, taken);
            length += taken;
            at += taken;
            left -= taken;
            if (length == piece.length) {
                keep();
            }
        }
    }

    /** Keeps what is left; gives how many bytes were written. */
    long end() {
        if (length > 0) {
            keep();
        }
        return written;
    }

    private void keep() {
        chunks.add(job, new JobChunks.Chunk(step, ordinal++, Arrays.copyOf(piece, length)));
        length = 0;
    }
}
