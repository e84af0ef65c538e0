package org.lanzarote.monitoring.platform.trail;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A walk along the heads, beside the walk along the chain: each batch of the chain has its head. */
class HeadsWalk {

    private final Iterator<Head> heads;
    private final ChainFaults faults;

    private @Nullable Head next;

    /** The end of the last gap in the chain; heads up to there belong to what is missing. */
    private long gapEnd;

    /** Whether the heads are known not to fit, so that heads which have no batch are no further fault. */
    private boolean unfit;

    private long farthest;
    private long cutAt;

    HeadsWalk(Iterator<Head> heads, ChainFaults faults) {
        this.heads = heads;
        this.faults = faults;
        advance();
    }

    /** Notes that the links between these two positions are missing. */
    void leaveOut(long before, long after) {
        while (next != null && next.position() > before && next.position() < after) {
            advance();
        }
        gapEnd = after - 1;
    }

    /**
     * Checks the head of the batch that ends with this link, or might if nobody had edited the link; one further on
     * tells of entries cut off the batch.
     */
    void check(TrailLink end, List<Head> unedited) {
        boolean fits = skipBefore(end.batch);
        var known = next != null && next.batch() == end.batch ? next : null;
        if (known != null) {
            advance();
        }
        if (known != null && known.position() > end.position) {
            unfit = true;
            cutAt = end.position + 1;
            faults.add(TrailFault.CUT_TAIL, cutAt, null);
        } else if (!fits || known == null || !(known.equals(end.head()) || unedited.contains(known))) {
            unfit = true;
            faults.add(TrailFault.HEAD_DIFFERS, end.position, end.entryId);
        }
    }

    /** Checks that no head lies behind the end of the chain. */
    void end(long position) {
        while (next != null) {
            advance();
        }
        if (farthest > position && cutAt != position + 1) {
            faults.add(TrailFault.CUT_TAIL, position + 1, null);
        }
    }

    /** Passes heads of earlier batches; gives whether there was none that the chain does not account for. */
    private boolean skipBefore(long batch) {
        boolean fits = true;
        while (next != null && next.batch() < batch) {
            fits &= unfit || (next.position() > 0 && next.position() <= gapEnd);
            advance();
        }
        return fits;
    }

    private void advance() {
        if (next != null) {
            farthest = Math.max(farthest, next.position());
        }
        next = heads.hasNext() ? heads.next() : null;
    }
}
