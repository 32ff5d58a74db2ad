namespace Musnad.Arabic.Models;

/// <summary>What of a word and its neighbours the joint features look at.</summary>
internal readonly record struct NameContext(
    uint Stem,
    uint StemBefore,
    uint StemAfter,
    int Cluster,
    int ClusterBefore,
    int ClusterAfter,
    int Usage,
    int UsageBefore,
    int Pos,
    int PosBefore,
    int PosAfter,
    uint Parts);
