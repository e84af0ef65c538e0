package org.lanzarote.monitoring.outcome.numbers;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.children.figures.ReleasedNumbers;

/** The numbers of children that texts tell and the latest release does not. */
record ToldNumbers(
        ReleasedNumbers released,

        @Schema(
                description =
                        "Numbers in texts that are none of these, or count something else. This is a warning: any may be right, and may tell"
                                + " a hidden figure")
        List<ToldNumber> unreleased) {}
