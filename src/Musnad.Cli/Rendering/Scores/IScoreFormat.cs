using Musnad.Cli.CommandLine;
using Musnad.Evaluation;

namespace Musnad.Cli.Rendering.Scores;

/// <summary>One form of the output of `musnad eval`.</summary>
internal interface IScoreFormat
{
    /// <summary>Renders what was asked for; the result ends with a line break.</summary>
    string Render(Score score, EvalSettings settings);
}
