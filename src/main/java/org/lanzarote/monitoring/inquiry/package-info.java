/**
 * What is asked across all other neighbourhoods, and changes nothing: the search, and what rests on what.
 */
@NullMarked
package org.lanzarote.monitoring.inquiry;

import org.jspecify.annotations.NullMarked;
