package org.lanzarote.monitoring.outcome.numbers;

import java.util.List;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The numbers of children that texts tell and the latest release does not. */
record ToldNumbers(
        @Schema(description = "Numbers of children that the latest release tells; empty before there is one")
        SortedSet<Integer> released,

        @Schema(
                description =
                        "Numbers in texts that are none of these. This is a warning: any may be right, and may tell"
                                + " a hidden figure")
        List<ToldNumber> unreleased) {}
