package org.lanzarote.monitoring.platform.trail;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A walk along the chain from its beginning, which notes each fault and goes on behind it. */
class ChainWalk {

    private final TrailKey key;
    private final HeadsWalk heads;
    private final ChainFaults faults;

    private @Nullable TrailLink last;

    /** The hashes that the last link might have, where it has another: what follows may rest on any. */
    private List<byte[]> expected = List.of();

    /** Whether it is known what the next link rests on. */
    private boolean attached = true;

    private @Nullable TrailLink lastInOrder;

    ChainWalk(TrailKey key, HeadsWalk heads, ChainFaults faults) {
        this.key = key;
        this.heads = heads;
        this.faults = faults;
    }

    void pass(LinkedEntry sealed) {
        var link = sealed.link();
        if (last != null && link.batch != last.batch) {
            checkHead(last);
        }
        if (link.position != position(last) + 1) {
            faults.missing(position(last) + 1, link.position - 1);
            heads.leaveOut(position(last), link.position);
            attached = false;
        }
        check(link, sealed.entry());
        last = link;
        if (faults.isEmpty()) {
            lastInOrder = link;
        }
    }

    /** Checks, after the last link, that the heads end here too. */
    void end() {
        if (last != null) {
            checkHead(last);
        }
        heads.end(position(last));
    }

    /** How many entries were in order before the first fault. */
    long length() {
        return position(lastInOrder);
    }

    @Nullable String hash() {
        return lastInOrder == null ? null : lastInOrder.head().hash();
    }

    private void checkHead(TrailLink end) {
        heads.check(end, expected.stream().map(end::head).toList());
    }

    private static long position(@Nullable TrailLink link) {
        return link == null ? 0 : link.position;
    }

    private void check(TrailLink link, @Nullable TrailEntry entry) {
        List<byte[]> wanted = List.of();
        if (entry == null) {
            fault(TrailFault.MISSING, link);
        } else if (attached && !restsOnTheLast(link, entry)) {
            wanted =
                    key.signatures(link.position, lastHash(), entry.canonical()).toList();
            fault(TrailFault.EDITED, link);
        } else if (!entry.isSignedBy(key, link.position)) {
            fault(attached ? TrailFault.INSERTED : TrailFault.EDITED, link);
        }
        expected = wanted;
        attached = true;
    }

    private boolean restsOnTheLast(TrailLink link, TrailEntry entry) {
        return Stream.concat(Stream.of(lastHash()), expected.stream())
                .anyMatch(before -> key.fits(link.hash, link.position, before, entry.canonical()));
    }

    private byte[] lastHash() {
        return last == null ? TrailLink.BEFORE_THE_FIRST : last.hash;
    }

    private void fault(TrailFault fault, TrailLink link) {
        faults.add(fault, link.position, link.entryId);
    }
}
