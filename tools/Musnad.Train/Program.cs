using Musnad.Train;
using Musnad.Arabic.Models;
using Musnad.Train.Confidence;
using Musnad.Train.Names;
using Musnad.Train.Words;

return Run(args);

static int Run(string[] args)
{
    string? command = args.FirstOrDefault();
    string data = Option(args, "--data") ?? "../shared/data";
    string? output = Option(args, "--output");
    switch (command)
    {
        case "words" when output is not null:
            File.WriteAllBytes(output, WordTraining.Train(data, Console.Out).ToBytes());
            return 0;
        case "names" when output is not null:
            File.WriteAllBytes(output, NameTraining.Train(data, Console.Out).ToBytes());
            return 0;
        case "confidence" when Folders(args) is { Count: > 0 } folders:
            return Confidence(folders, output, args.Contains("--check") ? [.. args.SkipWhile(word => word != "--check").Skip(1)] : []);
        case "evaluate":
            Evaluation.Run(data, args.ElementAtOrDefault(1) ?? "words", args.Contains("--errors"));
            return 0;
        default:
            Console.Error.WriteLine("""
                usage: Musnad.Train words|names --data FOLDER --output FILE
                       Musnad.Train evaluate words|names|speed --data FOLDER
                       Musnad.Train confidence GOLD_DIR... --output FILE
                       Musnad.Train confidence GOLD_DIR... [--check GOLD_DIR...]
                """);
            return 2;
    }
}

static int Confidence(IReadOnlyList<string> folders, string? output, IReadOnlyList<string> others)
{
    try
    {
        if (output is not null)
        {
            File.WriteAllText(output, ConfidenceTraining.Train(folders, Console.Out));
        }
        else
        {
            ConfidenceTraining.Evaluate(folders, others, Console.Out);
        }

        return 0;
    }
    catch (InvalidDataException exception)
    {
        Console.Error.WriteLine(exception.Message);
        return 1;
    }
}

static IReadOnlyList<string> Folders(string[] args) => [.. args.Skip(1).TakeWhile(word => !word.StartsWith('-'))];

static string? Option(string[] args, string name)
{
    int index = Array.IndexOf(args, name);
    return index >= 0 && index + 1 < args.Length ? args[index + 1] : null;
}
