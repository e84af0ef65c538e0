package org.lanzarote.monitoring.files.job;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A kind of job, which a later room declares. What it makes is a ZIP, written piece by piece by its steps. */
public interface JobKind {

    /** Its name, in the form of a constant. */
    String name();

    /**
     * Does one step as the account that asked, in a transaction of its own, and names the files that it could not make and left
     * out. Where the service stopped in it, nothing of it is left, and it is done again.
     */
    List<String> run(JobStep step) throws IOException;

    /**
     * What tells whether anything was taken back of what is made of a wish; empty for a caller who may not read it. What was made
     * under another mark is given to nobody.
     */
    Optional<String> mark(String wish);
}
