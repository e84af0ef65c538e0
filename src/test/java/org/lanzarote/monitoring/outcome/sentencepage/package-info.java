/** Tests of the pages to which notes and items of factsheets lead. */
@NullMarked
package org.lanzarote.monitoring.outcome.sentencepage;

import org.jspecify.annotations.NullMarked;
