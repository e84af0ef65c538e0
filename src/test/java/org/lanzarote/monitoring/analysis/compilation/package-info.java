/** Tests of reading a question across Parties, stakeholders and children, through HTTP. */
@NullMarked
package org.lanzarote.monitoring.analysis.compilation;

import org.jspecify.annotations.NullMarked;
