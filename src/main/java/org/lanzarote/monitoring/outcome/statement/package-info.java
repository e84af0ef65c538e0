/** The editorial statements of the factsheets: their texts, addressees and codes. */
@NullMarked
package org.lanzarote.monitoring.outcome.statement;

import org.jspecify.annotations.NullMarked;
