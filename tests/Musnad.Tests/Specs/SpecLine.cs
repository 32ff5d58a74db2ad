using System.Text.RegularExpressions;
using Musnad.Records;

namespace Musnad.Tests.Specs;

/// <summary>Reads one expectation line from left to right.</summary>
internal sealed partial class SpecLine(string written, Func<string, SpecFormatException> error)
{
    private readonly string _written = written.Trim();
    private int _next;

    private bool AtEnd => _next >= _written.Length;

    /// <summary>A list in square brackets: what stands between them.</summary>
    public string Bracketed()
    {
        SkipBlanks();
        int end = AtEnd || _written[_next] != '[' ? -1 : _written.IndexOf(']', _next);
        if (end < 0)
        {
            throw error($"a list in square brackets is missing: {_written}");
        }

        string inner = _written[(_next + 1)..end].Trim();
        _next = end + 1;
        return inner;
    }

    /// <summary>Whether the next characters are these; they are then read.</summary>
    public bool Accept(string sign)
    {
        SkipBlanks();
        bool found = _written.AsSpan(_next).StartsWith(sign, StringComparison.Ordinal);
        _next += found ? sign.Length : 0;
        return found;
    }

    public string Until(char sign)
    {
        int end = _written.IndexOf(sign, _next);
        if (end < 0)
        {
            throw error($"'{sign}' is missing: {_written}");
        }

        string inner = _written[_next..end].Trim();
        _next = end;
        return inner;
    }

    public string Word()
    {
        SkipBlanks();
        int start = _next;
        while (!AtEnd && !char.IsWhiteSpace(_written[_next]))
        {
            _next++;
        }

        return start == _next ? throw error($"a word is missing: {_written}") : _written[start.._next];
    }

    /// <summary>Contents in guillemets, joined by +; guillemets inside count when they pair.</summary>
    public IReadOnlyList<string> Contents()
    {
        var parts = new List<string>();
        do
        {
            SkipBlanks();
            int start = _next;
            int depth = 0;
            do
            {
                if (AtEnd)
                {
                    throw error($"a content in «» is missing or does not end: {_written}");
                }

                depth += _written[_next] switch { '«' => 1, '»' => -1, _ => 0 };
                _next++;
            }
            while (depth > 0);
            parts.Add(_written[start..(_next)].Length < 3 ? throw error($"an empty content: {_written}") : _written[(start + 1)..(_next - 1)]);
        }
        while (Accept("+"));
        return parts;
    }

    /// <summary>The rest: words by themselves under the key <paramref name="bareKey"/>, key=value, key="value", key=[list].</summary>
    public Dictionary<string, string> Fields(string? bareKey, params ReadOnlySpan<string> keys)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (Match match = FieldPattern().Match(_written, _next); !AtEnd; match = FieldPattern().Match(_written, _next))
        {
            if (!match.Success || match.Length == 0)
            {
                throw error($"cannot read from here: {_written[_next..]}");
            }

            string key = match.Groups["key"].Success ? match.Groups["key"].Value : bareKey ?? throw error($"unknown word: {match.Value}");
            string value = match.Groups["value"].Value;
            if (!keys.Contains(key) && key != bareKey)
            {
                throw error($"unknown field {key}; known are {string.Join(", ", keys.ToArray())}");
            }

            if (SpecFields.Spellings(key) is { } spellings && !spellings.Contains(value))
            {
                throw error($"{key} cannot be {value}; it is one of {string.Join(", ", spellings)}");
            }

            if (!fields.TryAdd(key, value))
            {
                throw error($"{key} is given twice");
            }

            _next = match.Index + match.Length;
            SkipBlanks();
        }

        return fields;
    }

    public EventType EventType(string word) => Enum.TryParse(word, ignoreCase: true, out EventType type) && word.All(char.IsAsciiLetter)
        ? type
        : throw error($"unknown event type {word}");

    private void SkipBlanks()
    {
        while (!AtEnd && char.IsWhiteSpace(_written[_next]))
        {
            _next++;
        }
    }

    [GeneratedRegex("""\G\s*(?:(?<key>[a-z]+)=)?(?:"(?<value>[^"]*)"|\[(?<value>[^\]]*)\]|(?<value>[^\s\["]+))""")]
    private static partial Regex FieldPattern();
}
